DROP INDEX "Page_body_media";
DROP INDEX "Product_description_media";
DROP INDEX "MediaFolder_path_trgm";
ALTER TABLE "MediaFolder" DROP CONSTRAINT "MediaFolder_path_check";
ALTER TABLE "MediaAsset" DROP CONSTRAINT "MediaAsset_focal_check";

-- DropForeignKey
ALTER TABLE "MediaAsset" DROP CONSTRAINT "MediaAsset_folderId_fkey";

-- DropIndex
DROP INDEX "Category_imageId_idx";

-- DropIndex
DROP INDEX "ProductVariant_imageId_idx";

-- DropIndex
DROP INDEX "MediaAsset_filename_id_idx";

-- DropIndex
DROP INDEX "MediaAsset_byteSize_id_idx";

-- DropIndex
DROP INDEX "MediaAsset_folderId_createdAt_id_idx";

-- DropIndex
DROP INDEX "Collection_imageId_idx";

-- AlterTable
ALTER TABLE "MediaAsset" DROP COLUMN "focalX",
DROP COLUMN "focalY",
DROP COLUMN "folderId";

-- DropTable
DROP TABLE "MediaFolder";
