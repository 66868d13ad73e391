-- json keeps the text as it was written, where jsonb puts members in an order of its own: a replayed answer has the same bytes.
-- AlterTable
ALTER TABLE "StockReservation" ADD COLUMN     "caller" VARCHAR(80) NOT NULL DEFAULT '',
ADD COLUMN     "paymentId" UUID;

-- AlterTable
ALTER TABLE "IdempotencyKey" ADD COLUMN     "claim" UUID,
ALTER COLUMN "answer" SET DATA TYPE JSON;

-- CreateIndex
CREATE INDEX "StockReservation_caller_idx" ON "StockReservation"("caller");
