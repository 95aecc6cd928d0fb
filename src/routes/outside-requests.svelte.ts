import { onMount } from 'svelte';

const isOutside = (address: string) => {
  const url = new URL(address, location.href);
  return url.protocol.startsWith('http') && url.origin !== location.origin;
};

/**
 * Counts requests of this page to other hosts, whether they went out or the policy stopped them.
 * It is the product's promise that the number stays 0.
 */
export function countOutsideRequests(): { readonly count: number } {
  let count = $state(0);
  onMount(() => {
    const seen = (entries: PerformanceEntryList) => {
      count += entries.filter((entry) => isOutside(entry.name)).length;
    };
    const observer = new PerformanceObserver((list) => seen(list.getEntries()));
    observer.observe({ type: 'resource', buffered: true });
    const refused = ({ blockedURI }: SecurityPolicyViolationEvent) => {
      if (/^(?:https?|wss?):/u.test(blockedURI) && isOutside(blockedURI)) count += 1;
    };
    document.addEventListener('securitypolicyviolation', refused);
    return () => {
      observer.disconnect();
      document.removeEventListener('securitypolicyviolation', refused);
    };
  });
  return {
    get count() {
      return count;
    },
  };
}
