// Every page works without this file; it only saves taps.
const money = (cents) =>
  `¥${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: cents % 100 ? 2 : 0, maximumFractionDigits: 2 })}`;

for (const form of document.querySelectorAll('form[data-variants]')) followVariant(form);
for (const button of document.querySelectorAll('[data-step]')) stepQuantity(button);
for (const form of document.querySelectorAll('form[data-goods]')) followTotal(form);

function followVariant(form) {
  const variants = JSON.parse(form.dataset.variants);
  const stock = form.querySelector('#stock');
  const art = document.querySelector('#art');
  form.addEventListener('change', (event) => {
    if (event.target.type !== 'radio') return;
    const chosen = (kind) => form.querySelector(`input[name="${kind}"]:checked`)?.value;
    const [colour, size] = [chosen('colour'), chosen('size')];
    const variant = variants.find((each) => each.colour === colour && each.size === size);
    if (!variant) return;
    stock.textContent = variant.text;
    stock.className = `stock ${variant.tone}`;
    if (art.getAttribute('src') !== variant.art) art.src = variant.art;
    for (const button of form.querySelectorAll('.actions button')) button.disabled = variant.stock === 0;
  });
}

function stepQuantity(button) {
  const input = button.parentElement.querySelector('input');
  button.addEventListener('click', () => {
    const next = Math.min(99, Math.max(1, Number(input.value) + Number(button.dataset.step)));
    if (String(next) === input.value) return;
    input.value = String(next);
    const form = button.form;
    if (form?.querySelector('[data-update]')) form.requestSubmit(form.querySelector('[data-update]'));
  });
}

function followTotal(form) {
  const goods = Number(form.dataset.goods);
  const region = form.querySelector('#region');
  const [fee, total] = [form.querySelector('#fee'), form.querySelector('#total')];
  form.addEventListener('change', (event) => {
    keepOneCouponPerScope(form, event.target);
    const feeCents = Number(region.selectedOptions[0].dataset.fee);
    const offCents = [...form.querySelectorAll('[data-amount]:checked')].reduce(
      (sum, coupon) => sum + Number(coupon.dataset.amount),
      0,
    );
    fee.textContent = feeCents === 0 ? form.dataset.free : money(feeCents);
    total.textContent = money(goods + feeCents - offCents);
  });
}

function keepOneCouponPerScope(form, changed) {
  if (!changed.dataset.scope || !changed.checked) return;
  for (const coupon of form.querySelectorAll(`[data-scope="${changed.dataset.scope}"]`))
    if (coupon !== changed) coupon.checked = false;
}
