export { type Clock, type FixedClock, fixedClock, systemClock } from './clock.ts'
export { currencyExponent, isCurrency } from './currency.ts'
export { AppError, type AppErrorOptions, type FieldError, isAppError } from './errors.ts'
export { formatMoney, toDecimal } from './format-money.ts'
export { isUuid, newId } from './ids.ts'
export {
  add,
  allocate,
  compare,
  fractionOf,
  LARGEST_PRICE,
  type Money,
  money,
  multiply,
  percentOf,
  type Rounding,
  subtract,
  sum,
} from './money.ts'
