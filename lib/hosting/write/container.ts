import type { HostingDefinition } from '../definition.ts';
import { comment, DEFAULT_SITE_DIR } from './names.ts';

/** `Containerfile`: Caddy, since it sends the copies made at build time, brotli included, without further modules. */
export function containerfile({ basePath }: HostingDefinition): string {
  return `${comment([
    'Build and run from the folder of the project:',
    '  podman build -f out/.hosting/Containerfile -t lotse out',
    `  podman run --rm -p 8080:8080 lotse    # http://localhost:8080${basePath}/`,
  ])}
FROM docker.io/library/caddy:2-alpine
COPY . ${DEFAULT_SITE_DIR}
ENV LOTSE_ADDRESS=:8080
USER nobody
ENV HOME=/tmp XDG_DATA_HOME=/tmp XDG_CONFIG_HOME=/tmp
EXPOSE 8080
CMD ["caddy", "run", "--config", "${DEFAULT_SITE_DIR}/.hosting/Caddyfile", "--adapter", "caddyfile"]
`;
}
