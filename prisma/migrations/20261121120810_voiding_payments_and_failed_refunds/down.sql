-- A payment being given up is taken up again by the reconciliation.
UPDATE "Payment" SET status = 'authorised' WHERE status = 'voiding';

-- AlterEnum
BEGIN;
CREATE TYPE "PaymentStatus_new" AS ENUM ('created', 'requires_action', 'pending', 'authorised', 'captured', 'declined', 'voided', 'failed');
ALTER TABLE "Payment" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "Payment" ALTER COLUMN "status" TYPE "PaymentStatus_new" USING ("status"::text::"PaymentStatus_new");
ALTER TYPE "PaymentStatus" RENAME TO "PaymentStatus_old";
ALTER TYPE "PaymentStatus_new" RENAME TO "PaymentStatus";
DROP TYPE "PaymentStatus_old";
ALTER TABLE "Payment" ALTER COLUMN "status" SET DEFAULT 'created';
COMMIT;

-- AlterTable
ALTER TABLE "Refund" DROP COLUMN "attempt",
DROP COLUMN "failureCode",
DROP COLUMN "lines";
