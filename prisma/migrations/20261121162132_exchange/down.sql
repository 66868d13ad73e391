-- DropForeignKey
ALTER TABLE "FileImportRow" DROP CONSTRAINT "FileImportRow_importId_fkey";

-- DropTable
DROP TABLE "FileImport";

-- DropTable
DROP TABLE "FileImportRow";

-- DropTable
DROP TABLE "FileImportMapping";
