export { type Clock, type FixedClock, fixedClock, systemClock } from './clock.ts'
export { AppError, type AppErrorOptions, type FieldError, isAppError } from './errors.ts'
export { isUuid, newId } from './ids.ts'
