-- AlterTable
ALTER TABLE "User" ADD COLUMN     "sessionsEndedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ObjectGrant" (
    "id" UUID NOT NULL,
    "code" VARCHAR(120) NOT NULL,
    "model" VARCHAR(60) NOT NULL,
    "objectId" UUID NOT NULL,
    "userId" UUID,
    "groupId" UUID,
    "grantedById" UUID,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ObjectGrant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ObjectGrant_model_objectId_idx" ON "ObjectGrant"("model", "objectId");

-- CreateIndex
CREATE INDEX "ObjectGrant_code_idx" ON "ObjectGrant"("code");

-- CreateIndex
CREATE INDEX "ObjectGrant_grantedById_idx" ON "ObjectGrant"("grantedById");

-- CreateIndex
CREATE UNIQUE INDEX "ObjectGrant_userId_model_code_objectId_key" ON "ObjectGrant"("userId", "model", "code", "objectId");

-- CreateIndex
CREATE UNIQUE INDEX "ObjectGrant_groupId_model_code_objectId_key" ON "ObjectGrant"("groupId", "model", "code", "objectId");

-- AddForeignKey
ALTER TABLE "ObjectGrant" ADD CONSTRAINT "ObjectGrant_code_fkey" FOREIGN KEY ("code") REFERENCES "Permission"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectGrant" ADD CONSTRAINT "ObjectGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectGrant" ADD CONSTRAINT "ObjectGrant_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectGrant" ADD CONSTRAINT "ObjectGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Given to a user or to a group: exactly one.
ALTER TABLE "ObjectGrant" ADD CONSTRAINT "ObjectGrant_holder_check" CHECK (num_nonnulls("userId", "groupId") = 1);
