import { defineOperation, permission } from '@stoa/kit'
import { lowStock, lowStockInput, lowStockView } from './low-stock.ts'
import { reportInput } from './report-input.ts'
import { salesReport, salesReportInput, salesReportView } from './sales-report.ts'
import { topCategories, topCategoriesView } from './top-categories.ts'
import { topProducts, topProductsInput, topProductsView } from './top-products.ts'

const access = permission('reports.dashboard.view')

export const reportOperations = [
  defineOperation('report.sales', {
    summary: 'Sales, customers and bags of a range, beside the range before.',
    rest: 'GET /admin/reports/sales',
    graphql: 'adminSalesReport',
    access,
    budget: 2,
    input: salesReportInput,
    output: salesReportView,
    run: salesReport,
  }),
  defineOperation('report.products', {
    summary: 'The products that brought most.',
    rest: 'GET /admin/reports/products',
    graphql: 'adminProductsReport',
    access,
    budget: 3,
    input: topProductsInput,
    output: topProductsView,
    run: topProducts,
  }),
  defineOperation('report.categories', {
    summary: 'What each department brought.',
    rest: 'GET /admin/reports/categories',
    graphql: 'adminCategoriesReport',
    access,
    budget: 2,
    input: reportInput,
    output: topCategoriesView,
    run: topCategories,
  }),
  defineOperation('report.lowStock', {
    summary: 'What runs out soon.',
    rest: 'GET /admin/reports/low-stock',
    graphql: 'adminLowStockReport',
    access,
    budget: 1,
    input: lowStockInput,
    output: lowStockView,
    run: lowStock,
  }),
]
