-- CreateEnum
CREATE TYPE "AdminFavouriteKind" AS ENUM ('record', 'list', 'page');

-- CreateTable
CREATE TABLE "AdminRecent" (
    "userId" UUID NOT NULL,
    "resource" VARCHAR(120) NOT NULL,
    "objectId" VARCHAR(120) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AdminRecent_pkey" PRIMARY KEY ("userId","resource","objectId")
);

-- CreateTable
CREATE TABLE "AdminFavourite" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "AdminFavouriteKind" NOT NULL,
    "path" VARCHAR(120) NOT NULL,
    "objectId" VARCHAR(120) NOT NULL DEFAULT '',
    "query" VARCHAR(4000) NOT NULL DEFAULT '',
    "target" VARCHAR(64) NOT NULL,
    "name" VARCHAR(80),
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdminFavourite_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AdminRecent_userId_openedAt_idx" ON "AdminRecent"("userId", "openedAt");

-- CreateIndex
CREATE INDEX "AdminFavourite_userId_position_idx" ON "AdminFavourite"("userId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AdminFavourite_userId_target_key" ON "AdminFavourite"("userId", "target");

-- AddForeignKey
ALTER TABLE "AdminRecent" ADD CONSTRAINT "AdminRecent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdminFavourite" ADD CONSTRAINT "AdminFavourite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
