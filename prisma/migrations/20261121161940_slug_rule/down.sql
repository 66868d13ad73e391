ALTER TABLE "Product" DROP CONSTRAINT "Product_slug_check";
ALTER TABLE "Category" DROP CONSTRAINT "Category_slug_check";
ALTER TABLE "Collection" DROP CONSTRAINT "Collection_slug_check";
ALTER TABLE "Page" DROP CONSTRAINT "Page_slug_check";
