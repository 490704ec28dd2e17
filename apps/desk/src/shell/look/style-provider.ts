export { StyleProvider } from '@ant-design/cssinjs';
