-- CreateTable
CREATE TABLE "AdminView" (
    "id" UUID NOT NULL,
    "resource" VARCHAR(120) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "query" VARCHAR(4000) NOT NULL,
    "ownerId" UUID,
    "privateToId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AdminView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdminViewDefault" (
    "userId" UUID NOT NULL,
    "resource" VARCHAR(120) NOT NULL,
    "viewId" UUID NOT NULL,

    CONSTRAINT "AdminViewDefault_pkey" PRIMARY KEY ("userId","resource")
);

-- CreateIndex
CREATE INDEX "AdminView_resource_name_idx" ON "AdminView"("resource", "name");

-- CreateIndex
CREATE INDEX "AdminView_privateToId_idx" ON "AdminView"("privateToId");

-- CreateIndex
CREATE UNIQUE INDEX "AdminView_ownerId_resource_name_key" ON "AdminView"("ownerId", "resource", "name");

-- CreateIndex
CREATE INDEX "AdminViewDefault_viewId_idx" ON "AdminViewDefault"("viewId");

-- AddForeignKey
ALTER TABLE "AdminView" ADD CONSTRAINT "AdminView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdminView" ADD CONSTRAINT "AdminView_privateToId_fkey" FOREIGN KEY ("privateToId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdminViewDefault" ADD CONSTRAINT "AdminViewDefault_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdminViewDefault" ADD CONSTRAINT "AdminViewDefault_viewId_fkey" FOREIGN KEY ("viewId") REFERENCES "AdminView"("id") ON DELETE CASCADE ON UPDATE CASCADE;
