export { connectShop, type ShopConnection } from './shop-connection.ts';
export { createShopOrders } from './shop-orders.ts';
