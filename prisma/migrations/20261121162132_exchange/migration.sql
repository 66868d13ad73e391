-- CreateTable
CREATE TABLE "FileImport" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "model" VARCHAR(120) NOT NULL,
    "filename" VARCHAR(255) NOT NULL,
    "checksum" CHAR(64) NOT NULL,
    "status" "ImportStatus" NOT NULL,
    "problem" VARCHAR(1000) NOT NULL DEFAULT '',
    "mapping" JSONB NOT NULL,
    "actorId" UUID,
    "actor" JSONB,
    "changeSetId" UUID,
    "total" INTEGER NOT NULL DEFAULT 0,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FileImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileImportRow" (
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 0,
    "verdict" "ImportVerdict" NOT NULL,
    "objectId" VARCHAR(200),
    "column" VARCHAR(255),
    "reason" VARCHAR(500),
    "changes" JSONB NOT NULL DEFAULT '{}',
    "data" JSONB NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FileImportRow_pkey" PRIMARY KEY ("importId","line")
);

-- CreateTable
CREATE TABLE "FileImportMapping" (
    "actorId" UUID NOT NULL,
    "model" VARCHAR(120) NOT NULL,
    "header" CHAR(64) NOT NULL,
    "mapping" JSONB NOT NULL,

    CONSTRAINT "FileImportMapping_pkey" PRIMARY KEY ("actorId","model","header")
);

-- CreateIndex
CREATE INDEX "FileImport_actorId_createdAt_id_idx" ON "FileImport"("actorId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "FileImportRow_importId_verdict_line_idx" ON "FileImportRow"("importId", "verdict", "line");

-- CreateIndex
CREATE INDEX "FileImportRow_importId_round_line_idx" ON "FileImportRow"("importId", "round", "line");

-- AddForeignKey
ALTER TABLE "FileImportRow" ADD CONSTRAINT "FileImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FileImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;
