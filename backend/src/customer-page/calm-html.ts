import { type Html, markup } from '../http/html.js';

/** A page that says one thing. */
export const calmHtml = (title: string, text: string, back?: { href: string; text: string }): Html =>
  markup` <h1>${title}</h1>
    <p class="lead">${text}</p>
    ${back !== undefined && markup`<p><a class="back" href="${back.href}">${back.text}</a></p>`}`;
