-- DropForeignKey
ALTER TABLE "AdminRecent" DROP CONSTRAINT "AdminRecent_userId_fkey";

-- DropForeignKey
ALTER TABLE "AdminFavourite" DROP CONSTRAINT "AdminFavourite_userId_fkey";

-- DropTable
DROP TABLE "AdminRecent";

-- DropTable
DROP TABLE "AdminFavourite";

-- DropEnum
DROP TYPE "AdminFavouriteKind";
