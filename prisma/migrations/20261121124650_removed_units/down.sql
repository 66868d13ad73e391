-- AlterTable
ALTER TABLE "OrderItem" DROP COLUMN "removedQuantity";
