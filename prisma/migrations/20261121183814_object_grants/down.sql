-- DropForeignKey
ALTER TABLE "ObjectGrant" DROP CONSTRAINT "ObjectGrant_code_fkey";

-- DropForeignKey
ALTER TABLE "ObjectGrant" DROP CONSTRAINT "ObjectGrant_userId_fkey";

-- DropForeignKey
ALTER TABLE "ObjectGrant" DROP CONSTRAINT "ObjectGrant_groupId_fkey";

-- DropForeignKey
ALTER TABLE "ObjectGrant" DROP CONSTRAINT "ObjectGrant_grantedById_fkey";

-- AlterTable
ALTER TABLE "User" DROP COLUMN "sessionsEndedAt";

-- DropTable
DROP TABLE "ObjectGrant";
