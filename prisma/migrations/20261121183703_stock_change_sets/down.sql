-- DropIndex
DROP INDEX "StockMovement_changeSetId_idx";

-- AlterTable
ALTER TABLE "StockMovement" DROP COLUMN "changeSetId";
