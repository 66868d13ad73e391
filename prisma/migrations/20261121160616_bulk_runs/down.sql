-- DropForeignKey
ALTER TABLE "BulkRow" DROP CONSTRAINT "BulkRow_runId_fkey";

-- DropTable
DROP TABLE "BulkRun";

-- DropTable
DROP TABLE "BulkRow";

-- DropEnum
DROP TYPE "BulkStatus";
