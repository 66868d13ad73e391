/** What stands in the editor before anybody typed: something that works, and the way to buy. */
export const firstQuery = `# Run it with the button or Ctrl-Enter.
# What can be asked: the book on the left.
# Logged in to the shop or the admin?
# Then you are logged in here as well.

query Newest {
  products(first: 4, orderBy: PUBLISHED_AT_DESC) {
    nodes {
      slug
      name
      price { min { amount currency } }
      variants { id sku inStock options }
    }
  }
}

# To buy: start a bag, put a variant into it,
# say where it goes, choose how it comes,
# pay, complete.
mutation StartBag {
  cartCreate(currency: "EUR") { id }
}
`
