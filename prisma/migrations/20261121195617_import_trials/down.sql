-- AlterTable
ALTER TABLE "FileImport" DROP COLUMN "tried";
