FROM node:24.11.1-bookworm-slim
ENV CI=true MEDUSA_DISABLE_TELEMETRY=true NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY . .
RUN npx --yes pnpm@10.34.9 install --frozen-lockfile
ENV NODE_ENV=production PATH=/app/node_modules/.bin:$PATH
RUN turbo run build --filter=./packages/*
RUN cd storefront && node node_modules/next/dist/bin/next build && chown -R node .next
USER node
WORKDIR /app/storefront
EXPOSE 8000
CMD ["node", "node_modules/next/dist/bin/next", "start", "-p", "8000"]
