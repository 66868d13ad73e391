import type { Rating, Review } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../lib/format.ts'
import { Meter } from './meter.tsx'
import './reviews.css'
import { Stars } from './stars.tsx'
import { Display } from './text.tsx'

interface ReviewsProps {
  title: string
  countLabel: string
  rating: Rating
  reviews: Review[]
  more?: ReactNode
}

export function Reviews({ title, countLabel, rating, reviews, more }: ReviewsProps) {
  const { histogram } = rating
  return (
    <section className="Section" id="reviews" aria-labelledby="reviews-title">
      <div className="Reviews">
        <div className="Reviews-score">
          <Display size="lg" id="reviews-title">
            {title}
          </Display>
          <div className="Reviews-mean">
            <b>{formatNumber(rating.average, 1)}</b>
            <span className="Small Muted">
              <Stars value={rating.average} />
              {countLabel}
            </span>
          </div>
          {histogram && (
            <ul className="Reviews-bars">
              {[5, 4, 3, 2, 1].map((stars) => (
                <li key={stars}>
                  <span>{stars}</span>
                  <Meter value={histogram[stars] ?? 0} of={rating.count} />
                  <span>{histogram[stars] ?? 0}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <ol>
            {reviews.map((review) => (
              <li className="Review" key={review.id}>
                <Stars value={review.rating} />
                <h3>{review.title}</h3>
                <p>{review.body}</p>
                <footer>
                  <span>{review.author}</span>
                  <time dateTime={review.createdAt}>{formatDate(review.createdAt, 'long')}</time>
                  {review.variantName && <span>{review.variantName}</span>}
                </footer>
              </li>
            ))}
          </ol>
          {more}
        </div>
      </div>
    </section>
  )
}
