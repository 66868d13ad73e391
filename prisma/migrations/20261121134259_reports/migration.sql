-- AlterTable
ALTER TABLE "ShopSettings" ADD COLUMN     "timeZone" VARCHAR(64) NOT NULL DEFAULT 'UTC';

-- AlterTable
ALTER TABLE "OrderItem" ADD COLUMN     "categoryId" UUID;

-- CreateTable
CREATE TABLE "DailySales" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "orders" INTEGER NOT NULL DEFAULT 0,
    "grossMinor" BIGINT NOT NULL DEFAULT 0,
    "refundedMinor" BIGINT NOT NULL DEFAULT 0,
    "refundedOrders" INTEGER NOT NULL DEFAULT 0,
    "newCustomers" INTEGER NOT NULL DEFAULT 0,
    "carts" INTEGER NOT NULL DEFAULT 0,
    "orderedCarts" INTEGER NOT NULL DEFAULT 0,
    "isFolded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DailySales_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DailyVariantSales" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "productId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "units" INTEGER NOT NULL DEFAULT 0,
    "refundedUnits" INTEGER NOT NULL DEFAULT 0,
    "revenueMinor" BIGINT NOT NULL DEFAULT 0,
    "isFolded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DailyVariantSales_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DailyCategorySales" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "categoryId" UUID,
    "units" INTEGER NOT NULL DEFAULT 0,
    "revenueMinor" BIGINT NOT NULL DEFAULT 0,
    "isFolded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DailyCategorySales_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FilledCart" (
    "cartId" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "filledAt" TIMESTAMPTZ(3) NOT NULL,
    "isOrdered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "FilledCart_pkey" PRIMARY KEY ("cartId")
);

-- CreateTable
CREATE TABLE "ReportCalendar" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "timeZone" VARCHAR(64) NOT NULL,

    CONSTRAINT "ReportCalendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomerFirstOrder" (
    "emailHash" CHAR(64) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CustomerFirstOrder_pkey" PRIMARY KEY ("emailHash")
);

-- CreateIndex
CREATE INDEX "DailySales_day_currency_idx" ON "DailySales"("day", "currency");

-- CreateIndex
CREATE INDEX "DailyVariantSales_productId_day_idx" ON "DailyVariantSales"("productId", "day");

-- CreateIndex
CREATE INDEX "DailyCategorySales_day_currency_idx" ON "DailyCategorySales"("day", "currency");

-- CreateIndex
CREATE INDEX "FilledCart_filledAt_idx" ON "FilledCart"("filledAt");

-- CreateIndex
CREATE INDEX "CustomerFirstOrder_placedAt_idx" ON "CustomerFirstOrder"("placedAt");

-- Below: what the schema language cannot say.

-- Variants that run out are few among many; the list of them starts here.
CREATE INDEX "StockLevel_available" ON "StockLevel" (("onHand" - reserved));

CREATE INDEX "DailySales_unfolded" ON "DailySales" (day, currency) WHERE NOT "isFolded";
CREATE INDEX "DailyVariantSales_unfolded" ON "DailyVariantSales" (day, currency) WHERE NOT "isFolded";
CREATE INDEX "DailyCategorySales_unfolded" ON "DailyCategorySales" (day, currency) WHERE NOT "isFolded";

-- A report ranks all that was sold in a year; with the figures in the index itself it reads nothing else.
CREATE INDEX "DailyVariantSales_ranked" ON "DailyVariantSales" (currency, day) INCLUDE ("productId", "variantId", units, "revenueMinor");

-- What is there already. A bag that became an order was filled, whatever is in it now.
INSERT INTO "FilledCart" ("cartId", currency, "filledAt", "isOrdered")
SELECT c.id, c.currency, coalesce((SELECT min(i."createdAt") FROM "CartItem" i WHERE i."cartId" = c.id), c."createdAt"), c.status = 'completed'
FROM "Cart" c WHERE c.status = 'completed' OR (c.status = 'open' AND EXISTS (SELECT 1 FROM "CartItem" i WHERE i."cartId" = c.id));
UPDATE "OrderItem" i SET "categoryId" = p."categoryId" FROM "Product" p WHERE p.id = i."productId";

-- The daily figures are exact at any moment: the transaction that changes an order, a line or a bag appends the difference.
-- Appending makes nobody wait: a counter per day would be one row that all shoppers of that day queue for.
-- Everything here expects READ COMMITTED, where each statement sees what was committed while it waited for a lock.

-- Days depend on a time zone. Whoever appends holds this lock shared, a recount holds it alone.
CREATE FUNCTION report_time_zone() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('daily figures', 0));
  RETURN (SELECT "timeZone" FROM "ReportCalendar");
END $$;

CREATE FUNCTION report_day(at timestamptz) RETURNS date LANGUAGE sql AS $$
  SELECT (at AT TIME ZONE report_time_zone())::date
$$;

CREATE FUNCTION note_order(o "Order", sign int) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "DailySales" (day, currency, orders, "grossMinor", "refundedMinor", "refundedOrders")
  SELECT report_day(o."placedAt"), o.currency, sign, sign * o."totalMinor", sign * o."refundedTotalMinor", sign * (o."refundedTotalMinor" > 0)::int
  WHERE o.status <> 'cancelled'
$$;

CREATE FUNCTION note_line_of(o "Order", i "OrderItem", sign int) RETURNS void LANGUAGE sql AS $$
  WITH variants AS (
    INSERT INTO "DailyVariantSales" (day, currency, "productId", "variantId", units, "refundedUnits", "revenueMinor")
    SELECT report_day(o."placedAt"), o.currency, i."productId", i."variantId", sign * i.quantity, sign * i."refundedQuantity", sign * i."totalMinor"
    WHERE o.status <> 'cancelled' RETURNING day, currency, units, "revenueMinor"
  )
  INSERT INTO "DailyCategorySales" (day, currency, "categoryId", units, "revenueMinor")
  SELECT day, currency, i."categoryId", units, "revenueMinor" FROM variants
$$;

-- Of the order of a line that changes nobody may change the state meanwhile, or both would count the line as it was.
CREATE FUNCTION note_line(i "OrderItem", sign int) RETURNS void LANGUAGE sql AS $$
  SELECT note_line_of(locked.o, i, sign) FROM (SELECT o FROM "Order" o WHERE o.id = i."orderId" FOR SHARE) locked
$$;

CREATE FUNCTION note_lines(o "Order", sign int) RETURNS void LANGUAGE sql AS $$
  SELECT note_line_of(o, i, sign) FROM "OrderItem" i WHERE i."orderId" = o.id
$$;

CREATE FUNCTION note_cart(c "FilledCart", sign int) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "DailySales" (day, currency, carts, "orderedCarts") SELECT report_day(c."filledAt"), c.currency, sign, sign * c."isOrdered"::int
$$;

-- Orders of one address are looked at one after another; 1024 locks are enough for that, and never too many to hold.
CREATE FUNCTION first_order_lock(address text) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT hashtext(address) & 1023 $$;

CREATE FUNCTION note_first_order(address text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  hash char(64) := encode(sha256(convert_to(address, 'UTF8')), 'hex');
  was "CustomerFirstOrder";
  earliest "CustomerFirstOrder";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('first orders'), first_order_lock(address));
  SELECT * INTO was FROM "CustomerFirstOrder" WHERE "emailHash" = hash;
  SELECT hash, currency, "placedAt" INTO earliest FROM "Order" WHERE email = address AND status <> 'cancelled' ORDER BY "placedAt", id LIMIT 1;
  IF earliest IS NOT DISTINCT FROM was THEN RETURN; END IF;
  DELETE FROM "CustomerFirstOrder" WHERE "emailHash" = hash;
  IF was."emailHash" IS NOT NULL THEN
    INSERT INTO "DailySales" (day, currency, "newCustomers") VALUES (report_day(was."placedAt"), was.currency, -1);
  END IF;
  IF earliest."emailHash" IS NOT NULL THEN
    INSERT INTO "CustomerFirstOrder" VALUES (earliest.*);
    INSERT INTO "DailySales" (day, currency, "newCustomers") VALUES (report_day(earliest."placedAt"), earliest.currency, 1);
  END IF;
END $$;

CREATE FUNCTION daily_after_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  address text;
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM note_order(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM note_order(NEW, 1); END IF;
  IF TG_OP = 'UPDATE' AND (OLD.status, OLD."placedAt", OLD.currency) IS DISTINCT FROM (NEW.status, NEW."placedAt", NEW.currency) THEN
    PERFORM note_lines(OLD, -1);
    PERFORM note_lines(NEW, 1);
  END IF;
  IF TG_OP <> 'UPDATE' OR (OLD.email, OLD.status, OLD."placedAt", OLD.currency) IS DISTINCT FROM (NEW.email, NEW.status, NEW."placedAt", NEW.currency) THEN
    FOR address IN
      SELECT a FROM unnest(CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.email] WHEN 'DELETE' THEN ARRAY[OLD.email] ELSE ARRAY[OLD.email, NEW.email] END) a
      GROUP BY a ORDER BY first_order_lock(a)
    LOOP
      PERFORM note_first_order(address);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Order_daily" AFTER INSERT OR DELETE ON "Order" FOR EACH ROW EXECUTE FUNCTION daily_after_order();
CREATE TRIGGER "Order_daily_update" AFTER UPDATE ON "Order" FOR EACH ROW
  WHEN ((OLD.status, OLD."placedAt", OLD.currency, OLD.email, OLD."totalMinor", OLD."refundedTotalMinor")
    IS DISTINCT FROM (NEW.status, NEW."placedAt", NEW.currency, NEW.email, NEW."totalMinor", NEW."refundedTotalMinor"))
  EXECUTE FUNCTION daily_after_order();

CREATE FUNCTION daily_after_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM note_line(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM note_line(NEW, 1); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "OrderItem_daily" AFTER INSERT OR DELETE ON "OrderItem" FOR EACH ROW EXECUTE FUNCTION daily_after_line();
CREATE TRIGGER "OrderItem_daily_update" AFTER UPDATE ON "OrderItem" FOR EACH ROW
  WHEN ((OLD."orderId", OLD."productId", OLD."variantId", OLD."categoryId", OLD.quantity, OLD."refundedQuantity", OLD."totalMinor")
    IS DISTINCT FROM (NEW."orderId", NEW."productId", NEW."variantId", NEW."categoryId", NEW.quantity, NEW."refundedQuantity", NEW."totalMinor"))
  EXECUTE FUNCTION daily_after_line();

CREATE FUNCTION daily_after_cart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM note_cart(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM note_cart(NEW, 1); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "FilledCart_daily" AFTER INSERT OR UPDATE OR DELETE ON "FilledCart" FOR EACH ROW EXECUTE FUNCTION daily_after_cart();

-- As with lines, the bag's state stands still meanwhile.
CREATE FUNCTION fill_cart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FilledCart" ("cartId", currency, "filledAt", "isOrdered")
  SELECT id, currency, NEW."createdAt", status = 'completed' FROM (SELECT * FROM "Cart" WHERE id = NEW."cartId" FOR SHARE) c WHERE status <> 'merged'
  ON CONFLICT ("cartId") DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "CartItem_fill" AFTER INSERT ON "CartItem" FOR EACH ROW EXECUTE FUNCTION fill_cart();

-- What was merged lives on in another bag. What is deleted was a bag all the same.
CREATE FUNCTION follow_cart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'merged' THEN
    DELETE FROM "FilledCart" WHERE "cartId" = NEW.id;
  ELSE
    UPDATE "FilledCart" SET currency = NEW.currency, "isOrdered" = (NEW.status = 'completed') WHERE "cartId" = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Cart_follow" AFTER UPDATE ON "Cart" FOR EACH ROW
  WHEN ((OLD.status, OLD.currency) IS DISTINCT FROM (NEW.status, NEW.currency)) EXECUTE FUNCTION follow_cart();

-- Makes one row of many. Only rows that this statement deletes itself go into the sum, so that several may run at once.
CREATE FUNCTION fold_daily_figures() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM report_time_zone();
  WITH keys AS (SELECT DISTINCT day, currency FROM "DailySales" WHERE NOT "isFolded"),
    gone AS (DELETE FROM "DailySales" s USING keys k WHERE (s.day, s.currency) = (k.day, k.currency) RETURNING s.*)
  INSERT INTO "DailySales" (day, currency, orders, "grossMinor", "refundedMinor", "refundedOrders", "newCustomers", carts, "orderedCarts", "isFolded")
  SELECT day, currency, sum(orders), sum("grossMinor"), sum("refundedMinor"), sum("refundedOrders"), sum("newCustomers"), sum(carts), sum("orderedCarts"), true
  FROM gone GROUP BY day, currency;
  WITH keys AS (SELECT DISTINCT day, currency, "variantId" FROM "DailyVariantSales" WHERE NOT "isFolded"),
    gone AS (DELETE FROM "DailyVariantSales" s USING keys k WHERE (s.day, s.currency, s."variantId") = (k.day, k.currency, k."variantId") RETURNING s.*)
  INSERT INTO "DailyVariantSales" (day, currency, "productId", "variantId", units, "refundedUnits", "revenueMinor", "isFolded")
  SELECT day, currency, "productId", "variantId", sum(units), sum("refundedUnits"), sum("revenueMinor"), true
  FROM gone GROUP BY day, currency, "productId", "variantId" HAVING (sum(units), sum("refundedUnits"), sum("revenueMinor")) <> (0, 0, 0);
  WITH keys AS (SELECT DISTINCT day, currency FROM "DailyCategorySales" WHERE NOT "isFolded"),
    gone AS (DELETE FROM "DailyCategorySales" s USING keys k WHERE (s.day, s.currency) = (k.day, k.currency) RETURNING s.*)
  INSERT INTO "DailyCategorySales" (day, currency, "categoryId", units, "revenueMinor", "isFolded")
  SELECT day, currency, "categoryId", sum(units), sum("revenueMinor"), true FROM gone GROUP BY day, currency, "categoryId" HAVING (sum(units), sum("revenueMinor")) <> (0, 0);
END $$;

-- All of it anew from orders and bags, by the days of the shop's time zone.
CREATE FUNCTION recount_daily_figures() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  zone text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('daily figures', 0));
  UPDATE "ReportCalendar" SET "timeZone" = coalesce((SELECT "timeZone" FROM "ShopSettings" WHERE id = 1), 'UTC') RETURNING "timeZone" INTO zone;
  DELETE FROM "DailySales";
  DELETE FROM "DailyVariantSales";
  DELETE FROM "DailyCategorySales";
  DELETE FROM "CustomerFirstOrder";
  INSERT INTO "CustomerFirstOrder" ("emailHash", currency, "placedAt")
  SELECT DISTINCT ON (email) encode(sha256(convert_to(email, 'UTF8')), 'hex'), currency, "placedAt"
  FROM "Order" WHERE status <> 'cancelled' ORDER BY email, "placedAt", id;
  INSERT INTO "DailySales" (day, currency, orders, "grossMinor", "refundedMinor", "refundedOrders", "newCustomers", carts, "orderedCarts", "isFolded")
  SELECT day, currency, sum(orders), sum(gross), sum(refunded), sum(refunds), sum(customers), sum(carts), sum(ordered), true FROM (
    SELECT ("placedAt" AT TIME ZONE zone)::date AS day, currency, count(*) AS orders, sum("totalMinor") AS gross, sum("refundedTotalMinor") AS refunded,
      count(*) FILTER (WHERE "refundedTotalMinor" > 0) AS refunds, 0 AS customers, 0 AS carts, 0 AS ordered
    FROM "Order" WHERE status <> 'cancelled' GROUP BY 1, 2
    UNION ALL SELECT ("placedAt" AT TIME ZONE zone)::date, currency, 0, 0, 0, 0, count(*), 0, 0 FROM "CustomerFirstOrder" GROUP BY 1, 2
    UNION ALL SELECT ("filledAt" AT TIME ZONE zone)::date, currency, 0, 0, 0, 0, 0, count(*), count(*) FILTER (WHERE "isOrdered")
    FROM "FilledCart" GROUP BY 1, 2
  ) parts GROUP BY day, currency;
  WITH lines AS MATERIALIZED (
    SELECT (o."placedAt" AT TIME ZONE zone)::date AS day, o.currency, i."productId", i."variantId", i."categoryId", sum(i.quantity) AS units, sum(i."refundedQuantity") AS refunded,
      sum(i."totalMinor") AS revenue
    FROM "Order" o JOIN "OrderItem" i ON i."orderId" = o.id WHERE o.status <> 'cancelled' GROUP BY 1, 2, 3, 4, 5
  ), categories AS (
    INSERT INTO "DailyCategorySales" (day, currency, "categoryId", units, "revenueMinor", "isFolded")
    SELECT day, currency, "categoryId", sum(units), sum(revenue), true FROM lines GROUP BY 1, 2, 3
  )
  INSERT INTO "DailyVariantSales" (day, currency, "productId", "variantId", units, "refundedUnits", "revenueMinor", "isFolded")
  SELECT day, currency, "productId", "variantId", sum(units), sum(refunded), sum(revenue), true FROM lines GROUP BY 1, 2, 3, 4;
END $$;

-- What a job does every few minutes. Orders wait for the end of a recount, so it happens only when days have moved.
CREATE FUNCTION tend_daily_figures() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ShopSettings" s, "ReportCalendar" c WHERE s."timeZone" <> c."timeZone") THEN
    PERFORM recount_daily_figures();
  ELSE
    PERFORM fold_daily_figures();
  END IF;
END $$;

ALTER TABLE "ReportCalendar" ADD CONSTRAINT "ReportCalendar_single_check" CHECK (id = 1);
INSERT INTO "ReportCalendar" (id, "timeZone") VALUES (1, 'UTC');
SELECT recount_daily_figures();
