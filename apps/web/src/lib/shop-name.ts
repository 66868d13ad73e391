/** Said in titles before `GET /shop` has answered. */
export const shopName = 'Stoa Supply'
