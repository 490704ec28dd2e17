import type { ContactId, Order } from '@parley/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { fullText, moneyText } from '../shell/format.ts';
import { Section } from '../shell/section.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { useOrders } from './contact.ts';
import styles from './context.module.css';
import { inLanguage } from './in-language.ts';

/** What the customer bought in the connected shop; without a shop there is nothing to see. */
export function Orders({ contactId }: { contactId: ContactId }) {
  const t = useWords();
  const queries = useQueryClient();
  const { data, isError } = useOrders(contactId);
  if (isError)
    return (
      <Section name="orders" title={t('orders.name')}>
        <p className={styles.quiet}>{t('orders.unreachable')}</p>
        <Button size="small" onClick={() => void queries.invalidateQueries({ queryKey: ['orders'] })}>
          {t('shell.retry')}
        </Button>
      </Section>
    );
  if (!data?.connected) return null;
  return (
    <Section name="orders" title={t('orders.name')} count={data.data.length}>
      {data.data.length === 0 ? <p className={styles.quiet}>{t('orders.none')}</p> : null}
      <ul className={styles.orders}>
        {data.data.map((order) => (
          <OrderItem key={order.no} order={order} />
        ))}
      </ul>
    </Section>
  );
}

function OrderItem({ order }: { order: Order }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <li>
      <div className={styles.orderHead}>
        <b>{order.no}</b>
        <span>{inLanguage(order.stateText, locale) || order.state}</span>
      </div>
      {order.items.map((item) => (
        <div key={`${inLanguage(item.name, locale)} ${item.variant}`} className={styles.item}>
          <span>
            {inLanguage(item.name, locale)} {item.variant ? <small>{item.variant}</small> : null}
          </span>
          <span className="figures">×{item.quantity}</span>
        </div>
      ))}
      <div className={styles.orderFoot}>
        <span>{order.placedAt ? fullText(order.placedAt, locale) : ''}</span>
        <b className="figures">{moneyText(order.totalCents, order.currency, locale)}</b>
      </div>
      {order.trackingNo ? (
        <p className={styles.quiet}>
          {t('orders.tracking', { carrier: order.carrier ?? '', no: order.trackingNo })}
          {order.latestTrace ? ` · ${order.latestTrace}` : ''}
        </p>
      ) : null}
    </li>
  );
}
