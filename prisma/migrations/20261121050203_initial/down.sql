-- DropForeignKey
ALTER TABLE "GroupPermission" DROP CONSTRAINT "GroupPermission_groupId_fkey";

-- DropForeignKey
ALTER TABLE "GroupPermission" DROP CONSTRAINT "GroupPermission_permissionId_fkey";

-- DropForeignKey
ALTER TABLE "UserGroup" DROP CONSTRAINT "UserGroup_userId_fkey";

-- DropForeignKey
ALTER TABLE "UserGroup" DROP CONSTRAINT "UserGroup_groupId_fkey";

-- DropForeignKey
ALTER TABLE "UserPermission" DROP CONSTRAINT "UserPermission_userId_fkey";

-- DropForeignKey
ALTER TABLE "UserPermission" DROP CONSTRAINT "UserPermission_permissionId_fkey";

-- DropForeignKey
ALTER TABLE "RefreshToken" DROP CONSTRAINT "RefreshToken_userId_fkey";

-- DropForeignKey
ALTER TABLE "Address" DROP CONSTRAINT "Address_userId_fkey";

-- DropForeignKey
ALTER TABLE "Cart" DROP CONSTRAINT "Cart_userId_fkey";

-- DropForeignKey
ALTER TABLE "CartItem" DROP CONSTRAINT "CartItem_cartId_fkey";

-- DropForeignKey
ALTER TABLE "Category" DROP CONSTRAINT "Category_parentId_fkey";

-- DropForeignKey
ALTER TABLE "Category" DROP CONSTRAINT "Category_imageId_fkey";

-- DropForeignKey
ALTER TABLE "Product" DROP CONSTRAINT "Product_categoryId_fkey";

-- DropForeignKey
ALTER TABLE "ProductOption" DROP CONSTRAINT "ProductOption_productId_fkey";

-- DropForeignKey
ALTER TABLE "ProductOptionValue" DROP CONSTRAINT "ProductOptionValue_optionId_fkey";

-- DropForeignKey
ALTER TABLE "ProductVariant" DROP CONSTRAINT "ProductVariant_productId_fkey";

-- DropForeignKey
ALTER TABLE "ProductVariant" DROP CONSTRAINT "ProductVariant_imageId_fkey";

-- DropForeignKey
ALTER TABLE "VariantOptionValue" DROP CONSTRAINT "VariantOptionValue_variantId_fkey";

-- DropForeignKey
ALTER TABLE "VariantOptionValue" DROP CONSTRAINT "VariantOptionValue_optionValueId_fkey";

-- DropForeignKey
ALTER TABLE "ProductImage" DROP CONSTRAINT "ProductImage_productId_fkey";

-- DropForeignKey
ALTER TABLE "ProductImage" DROP CONSTRAINT "ProductImage_mediaId_fkey";

-- DropForeignKey
ALTER TABLE "Collection" DROP CONSTRAINT "Collection_imageId_fkey";

-- DropForeignKey
ALTER TABLE "CollectionProduct" DROP CONSTRAINT "CollectionProduct_collectionId_fkey";

-- DropForeignKey
ALTER TABLE "CollectionProduct" DROP CONSTRAINT "CollectionProduct_productId_fkey";

-- DropForeignKey
ALTER TABLE "ImportRow" DROP CONSTRAINT "ImportRow_importId_fkey";

-- DropForeignKey
ALTER TABLE "StockLevel" DROP CONSTRAINT "StockLevel_variantId_fkey";

-- DropForeignKey
ALTER TABLE "StockLevel" DROP CONSTRAINT "StockLevel_locationId_fkey";

-- DropForeignKey
ALTER TABLE "Order" DROP CONSTRAINT "Order_userId_fkey";

-- DropForeignKey
ALTER TABLE "OrderItem" DROP CONSTRAINT "OrderItem_orderId_fkey";

-- DropForeignKey
ALTER TABLE "OrderEvent" DROP CONSTRAINT "OrderEvent_orderId_fkey";

-- DropForeignKey
ALTER TABLE "Fulfilment" DROP CONSTRAINT "Fulfilment_orderId_fkey";

-- DropForeignKey
ALTER TABLE "FulfilmentItem" DROP CONSTRAINT "FulfilmentItem_fulfilmentId_fkey";

-- DropForeignKey
ALTER TABLE "FulfilmentItem" DROP CONSTRAINT "FulfilmentItem_orderItemId_fkey";

-- DropForeignKey
ALTER TABLE "Payment" DROP CONSTRAINT "Payment_orderId_fkey";

-- DropForeignKey
ALTER TABLE "Refund" DROP CONSTRAINT "Refund_paymentId_fkey";

-- DropForeignKey
ALTER TABLE "VariantPrice" DROP CONSTRAINT "VariantPrice_variantId_fkey";

-- DropForeignKey
ALTER TABLE "ProductPriceRange" DROP CONSTRAINT "ProductPriceRange_productId_fkey";

-- DropForeignKey
ALTER TABLE "ShippingMethod" DROP CONSTRAINT "ShippingMethod_zoneId_fkey";

-- DropForeignKey
ALTER TABLE "ShippingRate" DROP CONSTRAINT "ShippingRate_methodId_fkey";

-- DropTable
DROP TABLE "User";

-- DropTable
DROP TABLE "Group";

-- DropTable
DROP TABLE "Permission";

-- DropTable
DROP TABLE "GroupPermission";

-- DropTable
DROP TABLE "UserGroup";

-- DropTable
DROP TABLE "UserPermission";

-- DropTable
DROP TABLE "RefreshToken";

-- DropTable
DROP TABLE "Address";

-- DropTable
DROP TABLE "Cart";

-- DropTable
DROP TABLE "CartItem";

-- DropTable
DROP TABLE "Category";

-- DropTable
DROP TABLE "Product";

-- DropTable
DROP TABLE "ProductOption";

-- DropTable
DROP TABLE "ProductOptionValue";

-- DropTable
DROP TABLE "ProductVariant";

-- DropTable
DROP TABLE "VariantOptionValue";

-- DropTable
DROP TABLE "MediaAsset";

-- DropTable
DROP TABLE "ProductImage";

-- DropTable
DROP TABLE "Collection";

-- DropTable
DROP TABLE "CollectionProduct";

-- DropTable
DROP TABLE "ShopSettings";

-- DropTable
DROP TABLE "Page";

-- DropTable
DROP TABLE "ContactMessage";

-- DropTable
DROP TABLE "ProductImport";

-- DropTable
DROP TABLE "ImportRow";

-- DropTable
DROP TABLE "StockLocation";

-- DropTable
DROP TABLE "StockLevel";

-- DropTable
DROP TABLE "StockMovement";

-- DropTable
DROP TABLE "StockReservation";

-- DropTable
DROP TABLE "MailMessage";

-- DropTable
DROP TABLE "Order";

-- DropTable
DROP TABLE "OrderItem";

-- DropTable
DROP TABLE "OrderEvent";

-- DropTable
DROP TABLE "Fulfilment";

-- DropTable
DROP TABLE "FulfilmentItem";

-- DropTable
DROP TABLE "OrderNumber";

-- DropTable
DROP TABLE "Payment";

-- DropTable
DROP TABLE "Refund";

-- DropTable
DROP TABLE "PaymentWebhook";

-- DropTable
DROP TABLE "TestCharge";

-- DropTable
DROP TABLE "AuditEntry";

-- DropTable
DROP TABLE "OutboxEvent";

-- DropTable
DROP TABLE "IdempotencyKey";

-- DropTable
DROP TABLE "VariantPrice";

-- DropTable
DROP TABLE "ProductPriceRange";

-- DropTable
DROP TABLE "ShippingZone";

-- DropTable
DROP TABLE "ShippingMethod";

-- DropTable
DROP TABLE "ShippingRate";

-- DropTable
DROP TABLE "TaxRate";

-- DropEnum
DROP TYPE "CartStatus";

-- DropEnum
DROP TYPE "ProductStatus";

-- DropEnum
DROP TYPE "Tint";

-- DropEnum
DROP TYPE "ImportStatus";

-- DropEnum
DROP TYPE "ImportVerdict";

-- DropEnum
DROP TYPE "StockReason";

-- DropEnum
DROP TYPE "OrderStatus";

-- DropEnum
DROP TYPE "OrderPaymentStatus";

-- DropEnum
DROP TYPE "OrderFulfilmentStatus";

-- DropEnum
DROP TYPE "PaymentStatus";

-- DropEnum
DROP TYPE "RefundStatus";
