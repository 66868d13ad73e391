-- DropIndex
DROP INDEX "StockReservation_caller_idx";

-- AlterTable
ALTER TABLE "StockReservation" DROP COLUMN "caller",
DROP COLUMN "paymentId";

-- AlterTable
ALTER TABLE "IdempotencyKey" DROP COLUMN "claim",
ALTER COLUMN "answer" SET DATA TYPE JSONB;
