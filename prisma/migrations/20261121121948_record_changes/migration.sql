-- CreateEnum
CREATE TYPE "RowChangeKind" AS ENUM ('insert', 'update', 'delete');

-- DropIndex
DROP INDEX "AuditEntry_resource_objectId_at_id_idx";

-- DropIndex
DROP INDEX "AuditEntry_actorId_at_idx";

-- What was written before the database recorded rows stays readable where it was: each entry is a change set of its own.
ALTER TABLE "AuditEntry" RENAME COLUMN "changes" TO "details";
ALTER TABLE "AuditEntry" ADD COLUMN     "changeSetId" UUID,
ADD COLUMN     "door" VARCHAR(20),
ADD COLUMN     "undoOf" UUID,
ADD COLUMN     "undoneBy" UUID;
UPDATE "AuditEntry" SET "changeSetId" = id;
ALTER TABLE "AuditEntry" ALTER COLUMN "changeSetId" SET NOT NULL;

-- CreateTable
CREATE TABLE "RowChange" (
    "id" BIGSERIAL NOT NULL,
    "changeSetId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "model" VARCHAR(80) NOT NULL,
    "objectId" VARCHAR(120) NOT NULL,
    "ownerModel" VARCHAR(80),
    "ownerId" VARCHAR(120),
    "kind" "RowChangeKind" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "purgedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RowChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RowChange_changeSetId_model_kind_idx" ON "RowChange"("changeSetId", "model", "kind");

-- CreateIndex
CREATE INDEX "RowChange_model_objectId_changeSetId_idx" ON "RowChange"("model", "objectId", "changeSetId");

-- CreateIndex
CREATE INDEX "RowChange_ownerModel_ownerId_changeSetId_idx" ON "RowChange"("ownerModel", "ownerId", "changeSetId");

-- CreateIndex
CREATE INDEX "AuditEntry_resource_objectId_changeSetId_idx" ON "AuditEntry"("resource", "objectId", "changeSetId");

-- CreateIndex
CREATE INDEX "AuditEntry_changeSetId_idx" ON "AuditEntry"("changeSetId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_id_idx" ON "AuditEntry"("actorId", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_operation_at_id_idx" ON "AuditEntry"("operation", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_ip_at_id_idx" ON "AuditEntry"("ip", "at", "id");

-- What was deleted, newest first: the trash.
CREATE INDEX "RowChange_deleted_idx" ON "RowChange" (model, id) WHERE kind = 'delete';

-- Later values win; puts several changes of one row together.
CREATE AGGREGATE stoa_merge(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb);

-- The change set of the running transaction, for the triggers that record rows. The application names it with BEGIN; "off"
-- records nothing. What comes past the application (psql, a script) gets one of its own, headed by who was connected.
CREATE FUNCTION stoa_change_set() RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  known text := current_setting('stoa.change_set', true);
BEGIN
  IF known = 'off' THEN
    RETURN NULL;
  END IF;
  IF coalesce(known, '') = '' THEN
    -- A version 7 UUID (RFC 9562): milliseconds, then random bits. PostgreSQL has a function for it from 18 on.
    known := encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid;
    PERFORM set_config('stoa.change_set', known, true);
    INSERT INTO "AuditEntry" (id, "changeSetId", operation, "actorKind", door, details)
    VALUES (gen_random_uuid(), known::uuid, 'sql', 'system', 'sql',
      jsonb_build_object('user', session_user, 'application', current_setting('application_name')));
  END IF;
  RETURN known::uuid;
END $$;
