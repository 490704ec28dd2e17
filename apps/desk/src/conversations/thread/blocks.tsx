import type { Block, BlockKind, BlockOf, Button, Card } from '@parley/contract';
import { attachmentPath, inlineOf } from '@parley/contract';
import type { ReactNode } from 'react';
import { Attachments } from './attachments.tsx';
import styles from './blocks.module.css';

/** A rich answer as the customer got it; its buttons are shown, and pressed only by the customer. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one message never move
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

type Views = { [K in BlockKind]: (props: { block: BlockOf<K> }) => ReactNode };
const views: Views = {
  text: ({ block }) => (
    <p>
      <Inlines text={block.text} />
    </p>
  ),
  image: ({ block }) => <Attachments files={[block.file]} />,
  video: ({ block }) => (
    // biome-ignore lint/a11y/useMediaCaption: what an editor uploaded has no captions
    <video
      className={styles.film}
      controls
      preload="metadata"
      src={attachmentPath(block.file)}
      aria-label={block.title ?? block.file.name}
    />
  ),
  file: ({ block }) => <Attachments files={[block.file]} />,
  link: ({ block }) => (
    <a href={block.url} target="_blank" rel="noopener noreferrer nofollow">
      {block.title}
    </a>
  ),
  card: ({ block }) => <CardView card={block} />,
  carousel: ({ block }) => (
    <div className={styles.carousel}>
      {block.cards.map((card, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards of one message never move
        <CardView key={index} card={card} />
      ))}
    </div>
  ),
  buttons: ({ block }) => <Buttons buttons={block.buttons} />,
  form: ({ block }) => (
    <div className={styles.card}>
      <b>{block.title}</b>
      <ul>
        {block.fields.map((field) => (
          <li key={field.name}>{field.label}</li>
        ))}
      </ul>
    </div>
  ),
  steps: ({ block }) => (
    <>
      {block.title ? <b>{block.title}</b> : null}
      <ol className={styles.steps}>
        {block.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one guide never move
          <li key={index}>
            <b>{step.title}</b>
            {step.text ? (
              <p>
                <Inlines text={step.text} />
              </p>
            ) : null}
            {step.image ? <Attachments files={[step.image]} /> : null}
          </li>
        ))}
      </ol>
    </>
  ),
};

function BlockView<K extends BlockKind>({ block }: { block: BlockOf<K> }) {
  const View = views[block.kind as K] as (props: { block: BlockOf<K> }) => ReactNode;
  return <View block={block} />;
}

function CardView({ card }: { card: Card }) {
  return (
    <div className={styles.card}>
      {card.image ? <Attachments files={[card.image]} /> : null}
      <b>{card.title}</b>
      {card.text ? (
        <p>
          <Inlines text={card.text} />
        </p>
      ) : null}
      {card.buttons ? <Buttons buttons={card.buttons} /> : null}
    </div>
  );
}

function Buttons({ buttons }: { buttons: readonly Button[] }) {
  return (
    <ul className={styles.buttons}>
      {buttons.map((button) => (
        <li key={button.label}>{button.label}</li>
      ))}
    </ul>
  );
}

function Inlines({ text }: { text: string }) {
  return inlineOf(text).map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    if (piece.kind === 'bold') return <b key={index}>{piece.text}</b>;
    if (piece.kind === 'text') return piece.text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <a key={index} href={piece.url} target="_blank" rel="noopener noreferrer nofollow">
        {piece.text}
      </a>
    );
  });
}
