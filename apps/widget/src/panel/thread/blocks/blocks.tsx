import type { Attachment, Block, BlockKind, BlockOf, Card } from '@parley/contract';
import { inlineOf } from '@parley/contract';
import { attachmentUrl } from '@parley/sdk/visitor';
import type { VNode } from 'preact';
import { usePanel } from '../../panel.ts';
import { AttachmentView } from '../attachment-view.tsx';
import { Buttons } from './buttons.tsx';
import { FormView } from './form-view.tsx';
import './blocks.css';

/** A rich answer: what it says, shows and offers, one under the other; `text` says the same and is not needed here. */
export function Blocks({ blocks }: { blocks: readonly Block[]; text: string }) {
  return (
    <>
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </>
  );
}

type Views = { [K in BlockKind]: (props: { block: BlockOf<K> }) => VNode };
const views: Views = {
  text: ({ block: { text } }) => (
    <p class="bubble" dir="auto">
      <Inlines text={text} />
    </p>
  ),
  image: ({ block: { file, alt } }) => <Picture file={file} alt={alt} />,
  video: ({ block: { file, title } }) => (
    // biome-ignore lint/a11y/useMediaCaption: what an editor uploaded has no captions
    <video
      class="film"
      controls
      preload="metadata"
      src={attachmentUrl(location.origin, file)}
      aria-label={title ?? file.name}
    />
  ),
  file: ({ block: { file } }) => <AttachmentView file={file} />,
  link: ({ block: { url, title, text } }) => (
    <a class="card link-card" href={url} target="_blank" rel="noopener noreferrer nofollow">
      <b>{title}</b>
      {text && <span>{text}</span>}
    </a>
  ),
  card: ({ block }) => <CardView card={block} />,
  carousel: ({ block: { cards } }) => <Carousel cards={cards} />,
  buttons: ({ block: { buttons } }) => <Buttons buttons={buttons} />,
  form: ({ block }) => <FormView form={block} />,
  steps: ({ block: { title, steps } }) => (
    <div class="bubble guide" dir="auto">
      {title && <b>{title}</b>}
      <ol>
        {steps.map((step, i) => (
          <li key={i}>
            <b>{step.title}</b>
            {step.text && (
              <p>
                <Inlines text={step.text} />
              </p>
            )}
            {step.image && <Picture file={step.image} alt={step.title} />}
          </li>
        ))}
      </ol>
    </div>
  ),
};

function BlockView<K extends BlockKind>({ block }: { block: BlockOf<K> }) {
  const View = views[block.kind as K] as (props: { block: BlockOf<K> }) => VNode;
  return <View block={block} />;
}

/** Enlarged by its file like any picture of a message; for those who do not see it, what it shows. */
function Picture({ file, alt }: { file: Attachment; alt?: string | undefined }) {
  return (
    <>
      <AttachmentView file={file} />
      {alt && <span class="sr">{alt}</span>}
    </>
  );
}

function Inlines({ text }: { text: string }) {
  return (
    <>
      {inlineOf(text).map((piece, i) => {
        if (piece.kind === 'bold') return <b key={i}>{piece.text}</b>;
        if (piece.kind === 'text') return piece.text;
        return (
          <a key={i} href={piece.url} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        );
      })}
    </>
  );
}

function CardView({ card: { title, text, image, buttons } }: { card: Card }) {
  return (
    <div class="card" dir="auto">
      {image && <img src={attachmentUrl(location.origin, image)} alt="" loading="lazy" decoding="async" />}
      <b>{title}</b>
      {text && (
        <p>
          <Inlines text={text} />
        </p>
      )}
      {buttons && <Buttons buttons={buttons} />}
    </div>
  );
}

function Carousel({ cards }: { cards: readonly Card[] }) {
  const { t } = usePanel();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <ul class="carousel" aria-label={t.cards} tabIndex={0}>
      {cards.map((card, i) => (
        <li key={i}>
          <CardView card={card} />
        </li>
      ))}
    </ul>
  );
}
