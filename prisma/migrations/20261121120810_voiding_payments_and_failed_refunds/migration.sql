-- AlterEnum
ALTER TYPE "PaymentStatus" ADD VALUE 'voiding';

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "failureCode" VARCHAR(80),
ADD COLUMN     "lines" JSONB NOT NULL DEFAULT '[]';
