import type { ProductPage } from '@stoa/api-client'
import { useState } from 'react'
import { t } from '../../../lib/messages/product.ts'
import { OptionPicker } from '../../../ui/option-picker.tsx'
import { TextButton } from '../../../ui/text-link.tsx'
import { type Choice, elsewhere, valueStates } from '../option-matrix.ts'

interface OptionsProps {
  product: ProductPage
  choice: Choice
  onChoose: (name: string, value: string) => void
}

function joined(values: string[]): string {
  const last = values[values.length - 1] ?? ''
  return values.length > 1 ? t('and', { list: values.slice(0, -1).join(', '), last }) : last
}

export function Options({ product, choice, onChoose }: OptionsProps) {
  const [refused, setRefused] = useState<{ name: string; value: string } | null>(null)
  const [first] = product.options
  const lookOf = (name: string, value: string) =>
    name === first?.name ? product.variants.find((variant) => variant.options[name] === value) : undefined

  return product.options.map(({ name }) => {
    const states = valueStates(product, choice, name)
    const out = states.filter((state) => state.unavailable).map((state) => state.value)
    const within = first && first.name !== name ? choice[first.name] : undefined
    const asked = refused?.name === name ? refused.value : undefined
    const other = elsewhere(product, name, asked ?? out[0] ?? '')
    const values = asked ?? joined(out)
    const count = asked ? 1 : out.length
    const text = within ? t('outList', { values, with: within, count }) : t('outAlone', { values, count })
    const take = (value: string) => {
      setRefused(null)
      onChoose(name, value)
    }
    return (
      <OptionPicker
        key={name}
        name={name}
        values={states.map(({ value, unavailable, available }) => {
          const look = lookOf(name, value)
          return { value, unavailable, low: !unavailable && available !== null, image: look?.image, tint: product.tint }
        })}
        chosen={choice[name]}
        onChoose={take}
        onRefuse={(value) => setRefused({ name, value })}
        note={
          out.length > 0 && (
            <p className="Small Muted" role="status">
              {text}{' '}
              {other && first && (
                <TextButton onClick={() => onChoose(first.name, other)}>
                  {t('tryOther', { other, value: asked ?? out[0] ?? '' })}
                </TextButton>
              )}
            </p>
          )
        }
      />
    )
  })
}
