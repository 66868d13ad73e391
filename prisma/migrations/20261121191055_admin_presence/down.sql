-- DropForeignKey
ALTER TABLE "AdminPresence" DROP CONSTRAINT "AdminPresence_userId_fkey";

-- DropTable
DROP TABLE "AdminPresence";
