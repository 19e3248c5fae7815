"""How every page looks and behaves: pages, forms that lose nothing, components, the arch and the charts."""
