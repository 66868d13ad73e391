// The carriers' own pages for following a parcel, by a word that their names contain.
const pages: readonly (readonly [RegExp, string])[] = [
  [/\bdhl\b/i, 'https://www.dhl.com/en/express/tracking.html?AWB='],
  [/\bups\b/i, 'https://www.ups.com/track?tracknum='],
  [/\bfedex\b/i, 'https://www.fedex.com/fedextrack/?trknbr='],
  [/\bdpd\b/i, 'https://tracking.dpd.de/status/en_US/parcel/'],
  [/\bgls\b/i, 'https://gls-group.com/track/'],
  [/\busps\b/i, 'https://tools.usps.com/go/TrackConfirmAction?tLabels='],
  [/\broyal mail\b/i, 'https://www.royalmail.com/track-your-item#/tracking-results/'],
  [/\bhermes\b/i, 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#'],
  [/\bpostnl\b/i, 'https://postnl.nl/tracktrace/?B='],
]

/** Where a parcel is followed; null for a carrier that is not known, or without a number. */
export function trackingAddress(carrier: string, trackingNumber: string): string | null {
  const page = pages.find(([name]) => name.test(carrier))?.[1]
  return page && trackingNumber ? `${page}${encodeURIComponent(trackingNumber)}` : null
}
