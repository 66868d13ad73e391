-- CreateEnum
CREATE TYPE "BulkStatus" AS ENUM ('queued', 'running', 'done', 'cancelled', 'failed');

-- CreateTable
CREATE TABLE "BulkRun" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changeSetId" UUID NOT NULL,
    "operation" VARCHAR(120) NOT NULL,
    "input" JSONB NOT NULL,
    "selection" JSONB NOT NULL,
    "actor" JSONB NOT NULL,
    "actorId" UUID,
    "status" "BulkStatus" NOT NULL DEFAULT 'queued',
    "total" INTEGER,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "problem" VARCHAR(1000) NOT NULL DEFAULT '',
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkRow" (
    "runId" UUID NOT NULL,
    "objectId" UUID NOT NULL,
    "code" VARCHAR(80),
    "message" VARCHAR(500),
    "field" VARCHAR(120),

    CONSTRAINT "BulkRow_pkey" PRIMARY KEY ("runId","objectId")
);

-- CreateIndex
CREATE UNIQUE INDEX "BulkRun_changeSetId_key" ON "BulkRun"("changeSetId");

-- CreateIndex
CREATE INDEX "BulkRun_actorId_createdAt_id_idx" ON "BulkRun"("actorId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "BulkRun_createdAt_id_idx" ON "BulkRun"("createdAt", "id");

-- CreateIndex
CREATE INDEX "BulkRow_runId_code_objectId_idx" ON "BulkRow"("runId", "code", "objectId");

-- AddForeignKey
ALTER TABLE "BulkRow" ADD CONSTRAINT "BulkRow_runId_fkey" FOREIGN KEY ("runId") REFERENCES "BulkRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;
