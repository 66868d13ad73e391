-- DropForeignKey
ALTER TABLE "AdminView" DROP CONSTRAINT "AdminView_ownerId_fkey";

-- DropForeignKey
ALTER TABLE "AdminView" DROP CONSTRAINT "AdminView_privateToId_fkey";

-- DropForeignKey
ALTER TABLE "AdminViewDefault" DROP CONSTRAINT "AdminViewDefault_userId_fkey";

-- DropForeignKey
ALTER TABLE "AdminViewDefault" DROP CONSTRAINT "AdminViewDefault_viewId_fkey";

-- DropTable
DROP TABLE "AdminView";

-- DropTable
DROP TABLE "AdminViewDefault";
