-- AlterTable
ALTER TABLE "Order" DROP COLUMN "refundedShippingMinor";

-- AlterTable
ALTER TABLE "OrderItem" DROP COLUMN "refundedMinor";

-- AlterTable
ALTER TABLE "OrderEvent" DROP COLUMN "editedAt",
ALTER COLUMN "message" SET DATA TYPE VARCHAR(400);

-- AlterTable
ALTER TABLE "Fulfilment" DROP COLUMN "deliveredAt";

-- AlterTable
ALTER TABLE "Refund" DROP COLUMN "shippingMinor",
DROP COLUMN "taxMinor";
