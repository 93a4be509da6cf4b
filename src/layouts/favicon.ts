const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14110e"/><circle cx="10" cy="16" r="5" fill="#b06a3f"/><circle cx="22" cy="16" r="4.2" fill="none" stroke="#4fcf9f" stroke-width="2"/></svg>`;

/** One dot registered, one promised. Inside the page: it saves a request. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
