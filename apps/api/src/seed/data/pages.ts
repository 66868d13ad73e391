export type SeedPage = {
  readonly slug: string
  readonly title: string
  readonly body: string
  /** Kept as a draft: published pages all appear in the footer, where the contact form has its own link. */
  readonly isDraft?: true
}

/** Pages of text; the web application puts them into the footer by their slugs. */
export const pages: readonly SeedPage[] = [
  {
    slug: 'delivery',
    title: 'Delivery',
    body: `We pack on weekdays until two in the afternoon. What you order before that leaves the same day.

## What it costs

Delivery is free over €60 (or $70, or £50). Under that it is €4.90 within the European Union, £4.50 to the United Kingdom and $9.90 to the United States. The checkout shows every way your parcel can go, with its price and its day, before you pay.

## When it comes

| To | Standard | Express |
|---|---|---|
| Germany and its neighbours | 2 to 3 working days | Next working day |
| The rest of the European Union | 3 to 5 working days | 2 working days |
| United Kingdom, Switzerland, Norway | 4 to 6 working days | 2 to 3 working days |
| United States and Canada | 6 to 9 working days | 3 to 4 working days |
| Everywhere else | 8 to 14 working days | – |

If it is late, write to us. We can see where it is and we would rather look than let you wait.`,
  },
  {
    slug: 'returns',
    title: 'Returns and repairs',
    body: `You have **60 days** to change your mind. Wear things in, sit on the chair, play the trumpet. If it is not right, send it back.

## How

1. Find your order, or log in, and choose what you would like to return.
2. Stick on the label that lies in the box.
3. Hand it in anywhere the courier takes parcels.

The money is back within five days of the parcel being here, the way you paid.

## Repairs

Almost everything we sell can be mended, and most of it by us. Write what broke and what it is called. We answer with a price, a label, or a drawing of how to do it yourself.`,
  },
  {
    slug: 'about',
    title: 'About us',
    body: `A stoa is a roofed walk with goods standing between its columns. People went there to buy a lamp and stayed to talk.

We sell sixty things. Not more, because sixty is what we can know well: who made each, what it is made of, and what usually breaks first. When something better comes along, something else leaves.

## Who we are

Nine people in a former tram depot, with a workshop at one end and a kettle at the other. If you write to us, one of the nine answers.

*This is a demo shop. Nothing here is really for sale, and nobody will come to your door.*`,
  },
  {
    slug: 'makers',
    title: 'Makers',
    body: `The people behind the things, in alphabetical order.

- **Ada Works**: clocks, watches, instruments. A workshop that listens.
- **Amalia**: what you wear last before going out.
- **Corvo**: leather from a valley in Portugal.
- **Fenwick**: sound, and electric things with screws.
- **Greenhouse 9**: plants that have survived us.
- **Halden**: wool and canvas for weather.
- **Holm**: furniture and baskets, from Jutland.
- **Kettle & Loom**: cotton, linen, bears.
- **Lume Optics** and **Lume Pottery**: two sisters, one lens and one kiln.
- **Northrow**: shoes, wheels and tents.
- **Stoa Press**: that is us, with ink.`,
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    body: `We keep what we need to send you things, and not much else.

## What we keep

- Your name, address and e-mail, to deliver and to write when something is late.
- Your orders, for as long as the tax office wants them.
- If you have an account: your password as a hash nobody can read, and the devices you logged in with.

## What we do not do

We do not sell data, follow you to other sites, or guess who you are. There is no tracking on these pages.

## What you can ask for

You can see, correct and take away everything we have about you, and have it deleted. Your account has a page for that; a letter does it too.`,
  },
  {
    slug: 'terms',
    title: 'Terms',
    body: `The short version: you order, we confirm, we send, you may send it back.

1. **Ordering.** A contract is made when we confirm your order by e-mail. If a price was plainly wrong we write before sending anything.
2. **Prices** include tax where we say so. Outside the European Union your customs office may ask for more.
3. **Payment** is taken when you order.
4. **Ownership** passes to you when it is paid.
5. **Returns** within 60 days, as described under returns. Your rights by law stay as they are.
6. **Faults.** If something is broken on arrival or fails within two years, we mend it, replace it or pay it back.

This is a demo shop. No contract is ever made here.`,
  },
  {
    slug: 'contact-intro',
    title: 'Write to us',
    isDraft: true,
    body: `Nine people read these letters, on weekdays between nine and five. Tell us the number of your order if it is about one. We answer within a day, and usually within the hour.`,
  },
]
