-- AlterTable
ALTER TABLE "FileImport" ADD COLUMN     "tried" INTEGER NOT NULL DEFAULT 0;
