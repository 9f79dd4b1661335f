/** HTML that the words hold. */
export const Html = ({ as: Tag = "div", html, ...rest }) => (
  <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />
);
