DROP TRIGGER "Cart_follow" ON "Cart";
DROP TRIGGER "CartItem_fill" ON "CartItem";
DROP TRIGGER "FilledCart_daily" ON "FilledCart";
DROP TRIGGER "OrderItem_daily_update" ON "OrderItem";
DROP TRIGGER "OrderItem_daily" ON "OrderItem";
DROP TRIGGER "Order_daily_update" ON "Order";
DROP TRIGGER "Order_daily" ON "Order";
DROP FUNCTION tend_daily_figures();
DROP FUNCTION recount_daily_figures();
DROP FUNCTION fold_daily_figures();
DROP FUNCTION follow_cart();
DROP FUNCTION fill_cart();
DROP FUNCTION daily_after_cart();
DROP FUNCTION daily_after_line();
DROP FUNCTION daily_after_order();
DROP FUNCTION note_first_order(text);
DROP FUNCTION first_order_lock(text);
DROP FUNCTION note_cart("FilledCart", int);
DROP FUNCTION note_lines("Order", int);
DROP FUNCTION note_line("OrderItem", int);
DROP FUNCTION note_line_of("Order", "OrderItem", int);
DROP FUNCTION note_order("Order", int);
DROP FUNCTION report_day(timestamptz);
DROP FUNCTION report_time_zone();
DROP INDEX "StockLevel_available";

-- AlterTable
ALTER TABLE "ShopSettings" DROP COLUMN "timeZone";

-- AlterTable
ALTER TABLE "OrderItem" DROP COLUMN "categoryId";

-- DropTable
DROP TABLE "DailySales";

-- DropTable
DROP TABLE "DailyVariantSales";

-- DropTable
DROP TABLE "DailyCategorySales";

-- DropTable
DROP TABLE "FilledCart";

-- DropTable
DROP TABLE "ReportCalendar";

-- DropTable
DROP TABLE "CustomerFirstOrder";
