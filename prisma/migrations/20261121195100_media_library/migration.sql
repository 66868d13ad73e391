-- AlterTable
ALTER TABLE "MediaAsset" ADD COLUMN     "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "folderId" UUID;

-- CreateTable
CREATE TABLE "MediaFolder" (
    "id" UUID NOT NULL,
    "path" VARCHAR(400) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaFolder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MediaFolder_path_key" ON "MediaFolder"("path");

-- CreateIndex
CREATE INDEX "MediaFolder_createdAt_id_idx" ON "MediaFolder"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Category_imageId_idx" ON "Category"("imageId");

-- CreateIndex
CREATE INDEX "ProductVariant_imageId_idx" ON "ProductVariant"("imageId");

-- CreateIndex
CREATE INDEX "MediaAsset_filename_id_idx" ON "MediaAsset"("filename", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_byteSize_id_idx" ON "MediaAsset"("byteSize", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_folderId_createdAt_id_idx" ON "MediaAsset"("folderId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Collection_imageId_idx" ON "Collection"("imageId");

-- AddForeignKey
ALTER TABLE "MediaAsset" ADD CONSTRAINT "MediaAsset_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES "MediaFolder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A point of the picture, wherever it comes from.
ALTER TABLE "MediaAsset" ADD CONSTRAINT "MediaAsset_focal_check" CHECK ("focalX" BETWEEN 0 AND 1 AND "focalY" BETWEEN 0 AND 1);
-- Names from the top, none of them empty: the prefix of a subtree is exact.
ALTER TABLE "MediaFolder" ADD CONSTRAINT "MediaFolder_path_check" CHECK (path ~ '^[^/]+(/[^/]+){0,7}$');
CREATE INDEX "MediaFolder_path_trgm" ON "MediaFolder" USING gin (path gin_trgm_ops);

-- Bodies that show pictures: where a picture is used is asked without reading all the others.
CREATE INDEX "Product_description_media" ON "Product" (id) WHERE description LIKE '%/media/%';
CREATE INDEX "Page_body_media" ON "Page" (id) WHERE body LIKE '%/media/%';
