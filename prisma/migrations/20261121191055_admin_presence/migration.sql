-- CreateTable
CREATE TABLE "AdminPresence" (
    "tab" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "model" VARCHAR(80) NOT NULL,
    "objectId" VARCHAR(120) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AdminPresence_pkey" PRIMARY KEY ("tab")
);

-- CreateIndex
CREATE INDEX "AdminPresence_model_objectId_seenAt_idx" ON "AdminPresence"("model", "objectId", "seenAt");

-- CreateIndex
CREATE INDEX "AdminPresence_userId_idx" ON "AdminPresence"("userId");

-- CreateIndex
CREATE INDEX "AdminPresence_seenAt_idx" ON "AdminPresence"("seenAt");

-- AddForeignKey
ALTER TABLE "AdminPresence" ADD CONSTRAINT "AdminPresence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
