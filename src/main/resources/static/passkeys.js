// Logging in with a passkey, and adding one. Needs the csrf meta tags of the page.
//   [data-passkey-login]     hidden container with a button and a [data-failed] line; data-base = the site's root
//   [data-passkey-register]  hidden form with an input named label and a [data-failed] line; data-base; data-done = where to go
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
  const bytes = (base64url) =>
    Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

  const post = async (url, body) => {
    const headers = { 'Content-Type': 'application/json', [meta('csrf-header')]: meta('csrf-token') };
    const answer = await fetch(url, { method: 'POST', headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error('status ' + answer.status);
    return answer.json();
  };

  const named = (credentials) => (credentials || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const login = async (base) => {
    const options = await post(base + 'webauthn/authenticate/options');
    const key = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) },
    });
    const said = key.response;
    const result = await post(base + 'login/webauthn', {
      id: key.id,
      rawId: text(key.rawId),
      response: {
        authenticatorData: text(said.authenticatorData),
        clientDataJSON: text(said.clientDataJSON),
        signature: text(said.signature),
        userHandle: said.userHandle ? text(said.userHandle) : undefined,
      },
      credType: key.type,
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment,
    });
    if (!result.authenticated) throw new Error('not authenticated');
    window.location.assign(base + 'login/done');
  };

  const register = async (base, label, done) => {
    const options = await post(base + 'webauthn/register/options');
    const key = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: named(options.excludeCredentials),
      },
    });
    const said = key.response;
    const result = await post(base + 'webauthn/register', {
      publicKey: {
        credential: {
          id: key.id,
          rawId: text(key.rawId),
          response: {
            attestationObject: text(said.attestationObject),
            clientDataJSON: text(said.clientDataJSON),
            transports: said.getTransports ? said.getTransports() : [],
          },
          type: key.type,
          clientExtensionResults: key.getClientExtensionResults(),
          authenticatorAttachment: key.authenticatorAttachment,
        },
        label,
      },
    });
    if (!result.success) throw new Error('not registered');
    window.location.assign(done);
  };

  const offer = (place, event, trigger, deed) => {
    const failed = place.querySelector('[data-failed]');
    place.hidden = false;
    trigger.addEventListener(event, async (happened) => {
      happened.preventDefault();
      failed.textContent = '';
      try {
        await deed();
      } catch {
        failed.textContent = failed.dataset.failed;
      }
    });
  };

  document.querySelectorAll('[data-passkey-login]').forEach((place) =>
    offer(place, 'click', place.querySelector('button'), () => login(place.dataset.base || '/')));
  document.querySelectorAll('[data-passkey-register]').forEach((place) =>
    offer(place, 'submit', place.closest('form') || place.querySelector('form'), () =>
      register(place.dataset.base || '/', place.querySelector('[name=label]').value, place.dataset.done)));
})();
