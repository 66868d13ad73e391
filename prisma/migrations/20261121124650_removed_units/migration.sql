-- AlterTable
ALTER TABLE "OrderItem" ADD COLUMN     "removedQuantity" INTEGER NOT NULL DEFAULT 0;

-- What was refunded before it left is not sent any more.
ALTER TABLE "OrderItem" ADD CONSTRAINT "OrderItem_removed_check" CHECK ("removedQuantity" >= 0 AND "fulfilledQuantity" + "removedQuantity" <= quantity);
