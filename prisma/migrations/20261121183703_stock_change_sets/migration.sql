-- AlterTable
ALTER TABLE "StockMovement" ADD COLUMN     "changeSetId" UUID;

-- CreateIndex
CREATE INDEX "StockMovement_changeSetId_idx" ON "StockMovement"("changeSetId");
