-- The triggers were made by what follows a migration; without their table every write would fail.
DO $$
DECLARE
  recorder regprocedure;
BEGIN
  FOR recorder IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'stoa\_record\_%' LOOP
    EXECUTE format('DROP FUNCTION %s CASCADE', recorder);
  END LOOP;
END $$;
DROP FUNCTION stoa_change_set();
DROP AGGREGATE stoa_merge(jsonb);

-- DropIndex
DROP INDEX "AuditEntry_resource_objectId_changeSetId_idx";

-- DropIndex
DROP INDEX "AuditEntry_changeSetId_idx";

-- DropIndex
DROP INDEX "AuditEntry_actorId_at_id_idx";

-- DropIndex
DROP INDEX "AuditEntry_operation_at_id_idx";

-- DropIndex
DROP INDEX "AuditEntry_ip_at_id_idx";

-- AlterTable
ALTER TABLE "AuditEntry" DROP COLUMN "changeSetId",
DROP COLUMN "door",
DROP COLUMN "undoOf",
DROP COLUMN "undoneBy";
ALTER TABLE "AuditEntry" RENAME COLUMN "details" TO "changes";

-- DropTable
DROP TABLE "RowChange";

-- DropEnum
DROP TYPE "RowChangeKind";

-- CreateIndex
CREATE INDEX "AuditEntry_resource_objectId_at_id_idx" ON "AuditEntry"("resource", "objectId", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");
