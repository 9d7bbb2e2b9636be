FROM node:20-bookworm AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production LOG_FORMAT=json
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN mkdir -p data && chown node:node data
USER node
VOLUME /app/data
# node itself, not npm: it gets the signal that ends the container.
CMD ["node", "--max-semi-space-size=4", "--v8-pool-size=1", "bundle/main.js", "start"]
